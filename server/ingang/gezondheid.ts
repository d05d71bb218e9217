import { leesMigratieStand, magRegelsOmzeilen } from "#db/gezondheid";
import { databank } from "../kern/omgeving.ts";

/** 200 when the database answers with the newest structure and a role that cannot bypass its rules; else 503. */
export async function verwerkGezondheid(): Promise<Response> {
  const kop = { "cache-control": "no-store" };
  try {
    const db = databank();
    const migratie = await leesMigratieStand(db);
    const veilig = !(await magRegelsOmzeilen(db));
    const goed = migratie.bij && veilig;
    return Response.json(
      { databank: "bereikbaar", migratie, veilig },
      { status: goed ? 200 : 503, headers: kop },
    );
  } catch {
    return Response.json({ databank: "onbereikbaar" }, { status: 503, headers: kop });
  }
}
