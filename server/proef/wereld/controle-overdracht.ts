import { type Gekregen, type Kijk, probeer, vergelijk } from "./kijk.ts";
import { minstens } from "./orakel.ts";
import type { Overdracht, Rijen } from "./vormen.ts";

/** Own berichten, except about a casus that does not exist for them; each opens only what is there to open. */
export async function controleerBerichten({ r, orakel, mensId, a }: Kijk, gekregen: Gekregen) {
  const antwoord = await a.bericht.lijst({});
  gekregen.push({ waar: "bericht.lijst", antwoord });
  const eigen = r.bericht.filter(
    (b) => b.ontvanger_id === mensId && !orakel.isUit(b.casus_id, mensId),
  );
  const opent = (b: Rijen["bericht"][number]) => {
    const o = r.overdracht.find((x) => x.id === b.gegevens.overdrachtId);
    if (o && orakel.magOverdracht(o, mensId)) return "overdracht";
    return orakel.zie(b.casus_id, mensId) ? "casus" : null;
  };
  return [
    ...vergelijk(
      "berichten",
      antwoord.rijen.map((b) => `${b.casusnummer} ${b.opent}`),
      eigen.map((b) => `${b.casusnummer} ${opent(b)}`),
    ),
    ...vergelijk("ongelezen", [antwoord.ongelezen], [eigen.length]),
  ];
}

/** The lists of overdrachten, and each overdracht with its onderdelen. */
export async function controleerOverdrachten({ r, orakel, mensId, a }: Kijk, gekregen: Gekregen) {
  const lijst = await a.overdracht.lijst({});
  gekregen.push({ waar: "overdracht.lijst", antwoord: lijst });
  const mens = r.gebruiker.find((g) => g.id === mensId)!;
  const zichtbaar = r.overdracht.filter((o) => orakel.magOverdracht(o, mensId));
  const open = zichtbaar.filter((o) => o.afgehandeld_op === null);
  const onze = (o: Overdracht) =>
    o.van_organisatie_id === mens.organisatie_id || o.van_gebruiker_id === mensId;
  const ids = (rijen: { id: string }[]) => rijen.map((o) => o.id);
  const uit = [
    ...vergelijk(
      "ontvangen",
      ids(lijst.ontvangen),
      ids(open.filter((o) => o.naar_organisatie_id === mens.organisatie_id)),
    ),
    ...vergelijk("verstuurd", ids(lijst.verstuurd), ids(open.filter(onze))),
    ...vergelijk(
      "afgehandeld",
      ids(lijst.afgehandeldVerstuurd),
      ids(zichtbaar.filter((o) => o.afgehandeld_op !== null && onze(o))),
    ),
    ...vergelijk(
      "antwoorden",
      lijst.antwoorden.map((x) => x.overdrachtId),
      r.overdracht_antwoord
        .filter((x) => orakel.magAntwoord(x, mensId))
        .map((x) => x.overdracht_id),
    ),
  ];
  for (const o of r.overdracht) {
    const mag = zichtbaar.includes(o);
    const wat = `overdracht.bekijk ${o.status}`;
    const antwoord = await probeer(a.overdracht.bekijk({ overdrachtId: o.id }));
    gekregen.push({ waar: wat, antwoord });
    uit.push(...vergelijk(wat, [antwoord !== "niet_gevonden"], [mag]));
    if (antwoord === "niet_gevonden") continue;
    const zicht = orakel.zie(o.casus_id, mensId)?.zicht ?? "geen";
    const trede = minstens(zicht, "lezen") ? zicht : (orakel.alsOntvanger(o, mensId) ?? "geen");
    uit.push(
      ...vergelijk(
        `${wat}, onderdelen`,
        antwoord.inhoud.map((i) => i.onderdeel),
        r.overdracht_inhoud
          .filter((i) => i.overdracht_id === o.id && minstens(trede, i.zicht_vanaf))
          .map((i) => i.onderdeel),
      ),
    );
  }
  return uit;
}
