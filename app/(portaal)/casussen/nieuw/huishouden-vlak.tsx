"use client";

import type { VeldFout } from "#ui/fout-overzicht";
import { Vlak } from "#ui/kaart-vlak";
import { TekstVeld } from "#ui/veld";
import { foutBij } from "../../../_client/veld-fouten.ts";
import { AdresVelden } from "../adres-velden.tsx";
import { LedenVelden } from "./leden-velden.tsx";
import type { NieuweCasus } from "./staat.ts";

type HuishoudenProps = {
  staat: NieuweCasus;
  fouten: VeldFout[];
  zet: (deel: Partial<NieuweCasus>) => void;
};

/** The household: how it is called, where it lives, how to reach it safely, and who belongs to it. */
export function HuishoudenVlak({ staat, fouten, zet }: HuishoudenProps) {
  return (
    <Vlak titel="Het huishouden" id="huishouden">
      <div className="formulier">
        <TekstVeld
          naam="huishouden.aanduiding"
          label="Hoe noem je dit huishouden?"
          hint="Bijvoorbeeld: gezin Voorbeeld. Alleen wie de casus mag lezen, ziet dit. Gebruik geen BSN."
          autoComplete="off"
          value={staat.aanduiding}
          onChange={(g) => zet({ aanduiding: g.target.value })}
          fout={foutBij(fouten, "huishouden.aanduiding")}
        />
        <TekstVeld
          naam="huishouden.woonplaats"
          label="Woonplaats"
          autoComplete="off"
          value={staat.woonplaats}
          onChange={(g) => zet({ woonplaats: g.target.value })}
          fout={foutBij(fouten, "huishouden.woonplaats")}
        />
        <TekstVeld
          naam="huishouden.veiligContact"
          label="Veilig contact"
          hint="Hoe en wanneer kun je veilig bellen of schrijven? Bijvoorbeeld: bel moeder overdag."
          nietVerplicht
          autoComplete="off"
          value={staat.veiligContact}
          onChange={(g) => zet({ veiligContact: g.target.value })}
          fout={foutBij(fouten, "huishouden.veiligContact")}
        />
        <fieldset className="rijveld">
          <legend className="rijveld-kop">Adres</legend>
          <AdresVelden
            voorvoegsel="adres."
            staat={staat.adres}
            zet={(deel) => zet({ adres: { ...staat.adres, ...deel } })}
            fouten={fouten}
            nietVerplicht
          />
        </fieldset>
        <LedenVelden leden={staat.leden} fouten={fouten} wijzig={(leden) => zet({ leden })} />
      </div>
    </Vlak>
  );
}
