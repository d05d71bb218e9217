"use client";

import { type Gezag, type Leeftijdsgroep, vraagtGezag } from "#regiekaart/huishouden";
import { KeuzeLijst, TekstVeld } from "#ui/veld";
import { trpc } from "../../../../_client/trpc.ts";
import { useFormulier } from "../../../../_client/use-formulier.ts";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import { Formulier } from "../../formulier.tsx";
import { GEZAG_KEUZES, LEEFTIJD_KEUZES } from "../../leeftijd.ts";
import type { Lid, Wie } from "./wie.ts";

type Staat = {
  naam: string;
  rol: string;
  leeftijdsgroep: Leeftijdsgroep | "";
  gezag: Gezag | "";
  veiligContact: string;
};
const VELDEN = ["naam", "rol", "leeftijdsgroep", "gezag", "veiligContact"] as const;
const LEEG: Staat = { naam: "", rol: "", leeftijdsgroep: "", gezag: "", veiligContact: "" };

const alsStaat = ({ naam, rol, leeftijdsgroep, gezag, veiligContact }: Lid): Staat => ({
  naam,
  rol,
  leeftijdsgroep,
  gezag: gezag ?? "",
  veiligContact,
});

/** A member: new when `lid` is null, else changed. */
export function LidFormulier({ casusnummer, gebruikerId, lid }: Wie & { lid: Lid | null }) {
  const plek = lid?.id ?? "nieuw";
  const veld = (code: string) => `${code}-${plek}`;
  const formulier = useFormulier<Staat>({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: `lid-${plek}` },
    leeg: lid ? alsStaat(lid) : LEEG,
    na: (s) => (lid ? s : LEEG),
    veldnamen: Object.fromEntries(VELDEN.map((code) => [code, veld(code)])),
    doe: (sleutel, s) => {
      const groep = s.leeftijdsgroep as Leeftijdsgroep;
      const invoer = {
        casusnummer,
        sleutel,
        naam: s.naam,
        rol: s.rol,
        leeftijdsgroep: groep,
        gezag: groep && vraagtGezag(groep) ? s.gezag || null : null,
        veiligContact: s.veiligContact,
      };
      return lid
        ? trpc.huishouden.wijzigLid.mutate({ ...invoer, lidId: lid.id })
        : trpc.huishouden.voegLidToe.mutate(invoer);
    },
  });
  const { staat, zet, fouten } = formulier;
  const fout = (code: (typeof VELDEN)[number]) => foutBij(fouten, veld(code));
  return (
    <Formulier
      formulier={formulier}
      knop={lid ? "Wijziging vastleggen" : "Voeg toe"}
      gelukt={lid ? "Het is gewijzigd." : "Deze persoon hoort nu bij het huishouden."}
    >
      <div className="rijveld-velden">
        <TekstVeld
          naam={veld("naam")}
          label="Naam"
          autoComplete="off"
          value={staat.naam}
          onChange={(g) => zet({ naam: g.target.value })}
          fout={fout("naam")}
        />
        <TekstVeld
          naam={veld("rol")}
          label="Rol in het huishouden"
          autoComplete="off"
          value={staat.rol}
          onChange={(g) => zet({ rol: g.target.value })}
          fout={fout("rol")}
        />
        <KeuzeLijst
          naam={veld("leeftijdsgroep")}
          label="Leeftijd"
          leeg="Kies"
          keuzes={LEEFTIJD_KEUZES}
          value={staat.leeftijdsgroep}
          onChange={(g) => zet({ leeftijdsgroep: g.target.value as Leeftijdsgroep })}
          fout={fout("leeftijdsgroep")}
        />
        {staat.leeftijdsgroep !== "" && vraagtGezag(staat.leeftijdsgroep) && (
          <KeuzeLijst
            naam={veld("gezag")}
            label="Wie heeft gezag?"
            leeg="Kies"
            keuzes={GEZAG_KEUZES}
            value={staat.gezag}
            onChange={(g) => zet({ gezag: g.target.value as Gezag })}
            fout={fout("gezag")}
          />
        )}
      </div>
      <TekstVeld
        naam={veld("veiligContact")}
        label="Veilig contact"
        hint="Hoe en wanneer bereik je deze persoon veilig?"
        nietVerplicht
        autoComplete="off"
        value={staat.veiligContact}
        onChange={(g) => zet({ veiligContact: g.target.value })}
        fout={fout("veiligContact")}
      />
    </Formulier>
  );
}
