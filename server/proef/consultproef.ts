import { sql } from "drizzle-orm";
import { metSleutel, openCasus } from "./nieuwe-casus.ts";
import { type Aanroeper, maakProefregio } from "./proefregio.ts";

type Vraag = Parameters<Aanroeper["consult"]["vraag"]>[0];
type Volledig = Extract<Awaited<ReturnType<Aanroeper["casus"]["bekijk"]>>, { beeld: "volledig" }>;

/** A region in which noord asks a consult of oost, the veiligheidsteam; `rvt` and `zvh` are organisations. Close its regio. */
export async function maakConsultproef() {
  const regio = await maakProefregio();
  const noord = await regio.als("professional1.noord");
  const oost = await regio.als("coordinator.rvt-oost");
  const rvt = (await regio.persoon("coordinator.rvt-oost")).organisatieId;
  return {
    regio,
    noord,
    oost,
    rvt,
    zvh: (await regio.persoon("coordinator.zvh")).organisatieId,
    /** A casus of `wie` about which nothing was asked yet. */
    nieuw: async (wie = noord) => {
      const casusnummer = await openCasus(wie);
      const [rij] = await regio.eigenaar.execute<{ id: string }>(
        sql`select id from casus where casusnummer = ${casusnummer}`,
      );
      const bekijk = async () => (await wie.casus.bekijk({ casusnummer })) as Volledig;
      return {
        casusnummer,
        casusId: rij!.id,
        bekijk,
        /** About safety and without a name, of the veiligheidsteam, unless said otherwise. */
        vraag: (anders: Partial<Vraag> = {}) =>
          wie.consult.vraag(
            metSleutel({
              casusnummer,
              naarOrganisatieId: rvt,
              soort: "veiligheid" as const,
              vraag: "Een kind durft niet naar huis. Hoe schatten jullie dit in?",
              ...anders,
            }),
          ),
        consultId: async () => (await bekijk()).consulten[0]!.id,
      };
    },
    advies: (consultId: string, wie = oost) =>
      wie.consult.beantwoord(metSleutel({ consultId, advies: "Maak eerst een plan." })),
  };
}

export type Consultproef = Awaited<ReturnType<typeof maakConsultproef>>;
export type Consultcasus = Awaited<ReturnType<Consultproef["nieuw"]>>;
