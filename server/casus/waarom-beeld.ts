import { leesPersonen } from "#db/mensen";
import type { MijnZicht } from "#db/zicht";
import { waaromZin } from "#regiekaart/waarom";
import type { LeesContext } from "../kern/lezing.ts";

const datum = (op: Date | null) =>
  op?.toLocaleDateString("nl-NL", { dateStyle: "long", timeZone: "Europe/Amsterdam" }) ?? null;

/** Noodtoegang ends within the hour: the time says more than the day. */
const tijd = (op: Date | null) =>
  op &&
  `${op.toLocaleTimeString("nl-NL", { timeStyle: "short", timeZone: "Europe/Amsterdam" }).replace(":", ".")} uur`;

/** "Waarom zie ik dit?": each grond as one sentence, the strongest first. */
export async function waaromBeeld({
  tx,
  actor,
  zicht,
}: LeesContext & { zicht: MijnZicht }): Promise<string[]> {
  const namens = await leesPersonen(
    tx,
    zicht.gronden.flatMap((g) => g.namensId ?? []),
  );
  const zinnen = zicht.gronden.map((g) =>
    waaromZin(g.grond, {
      organisatie: actor.organisatieNaam,
      functie: g.functie,
      namens: namens.find((p) => p.id === g.namensId)?.naam ?? null,
      gevraagd: g.grond === "zicht_op_veiligheid" && g.zicht === "stand",
      tot: g.grond === "noodtoegang" ? tijd(g.tot) : datum(g.tot),
    }),
  );
  return [...new Set(zinnen)];
}
