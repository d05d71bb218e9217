"use client";

import { useRouter } from "next/navigation";
import { Datum } from "#ui/datum";
import { FoutOverzicht } from "#ui/fout-overzicht";
import { Vlak } from "#ui/kaart-vlak";
import { Knop } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { Prive } from "#ui/prive";
import { trpc } from "../../../_client/trpc.ts";
import { useDaad } from "../../../_client/use-daad.ts";
import { veldFouten } from "../../../_client/veld-fouten.ts";
import type { CasusBeeld } from "./casus.ts";

type Props = Pick<CasusBeeld, "casusnummer" | "zichtVraag">;

/** The open question who watches safety: to answer for who is asked, to know of for the others. */
export function ZichtVraag({ casusnummer, zichtVraag }: Props) {
  if (!zichtVraag) return null;
  if (zichtVraag.aanMij) return <Antwoord casusnummer={casusnummer} vraagId={zichtVraag.id} />;
  return (
    <Mededeling titel="Gevraagd: zicht op veiligheid">
      <Prive>{zichtVraag.naam}</Prive> is gevraagd op <Datum waarde={zichtVraag.op} vorm="lang" />{" "}
      en heeft nog niet geantwoord. Tot dan verandert er niets.
    </Mededeling>
  );
}

function Antwoord({ casusnummer, vraagId }: { casusnummer: string; vraagId: string }) {
  const router = useRouter();
  const stuur = (antwoord: "geaccepteerd" | "niet_geaccepteerd") => (sleutel: string) =>
    trpc.zichtOpVeiligheid.antwoord.mutate({ casusnummer, vraagId, antwoord, sleutel });
  const ja = useDaad(stuur("geaccepteerd"), () => router.refresh());
  // After a no the casus may be out of sight altogether.
  const nee = useDaad(stuur("niet_geaccepteerd"), () => router.push("/"));
  return (
    <Vlak titel="Neem jij zicht op veiligheid?" id="zicht-vraag" soort="let_op">
      <FoutOverzicht fouten={veldFouten(ja.fout ?? nee.fout)} />
      <p>
        Je bent gevraagd om te blijven kijken of het veilig is in dit huishouden. Accepteer je, dan
        zie je de casus en schrijf je mee. Accepteer je niet, dan zoekt de regie een ander.
      </p>
      <p className="rij">
        <Knop bezig={ja.bezig} disabled={nee.bezig} onClick={() => void ja.voerUit()}>
          Ik neem zicht op veiligheid
        </Knop>
        <Knop
          soort="secundair"
          bezig={nee.bezig}
          disabled={ja.bezig}
          onClick={() => void nee.voerUit()}
        >
          Ik accepteer dit niet
        </Knop>
      </p>
    </Vlak>
  );
}
