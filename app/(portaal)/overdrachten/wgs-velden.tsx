"use client";

import { WGS_CRITERIA, WGS_DOELEN, type WgsCriterium, type WgsDoel } from "#regiekaart/wgs";
import type { VeldFout } from "#ui/fout-overzicht";
import { Keuzes, Vinkje } from "#ui/keuzes";
import { foutBij } from "../../_client/veld-fouten.ts";
import type { WgsStaat } from "./wgs-staat.ts";

type Props = {
  /** Before the names of the fields, where two of these forms stand on one page. */
  voorvoegsel?: string;
  staat: WgsStaat;
  zet: (deel: Partial<WgsStaat>) => void;
  fouten: readonly VeldFout[];
};

/** Purpose and entry criteria, before anything goes to the zorg- en veiligheidshuis. */
export function WgsVelden({ voorvoegsel = "", staat, zet, fouten }: Props) {
  const veld = `${voorvoegsel}wgsToets`;
  const vink = (code: WgsCriterium, aan: boolean) =>
    zet({
      wgsCriteria: aan ? [...staat.wgsCriteria, code] : staat.wgsCriteria.filter((c) => c !== code),
    });
  return (
    <>
      <Keuzes
        naam={veld}
        label="Met welk doel deel je dit?"
        hint="De wet (WGS) vraagt dit voordat je iets deelt met het zorg- en veiligheidshuis. Regionale invulling."
        keuzes={WGS_DOELEN.map((d) => ({ waarde: d.code, tekst: d.naam }))}
        waarde={staat.wgsDoel}
        bijKeuze={(w) => zet({ wgsDoel: w as WgsDoel })}
        fout={foutBij(fouten, veld)}
      />
      {WGS_CRITERIA.map(({ code, naam }) => (
        <Vinkje
          key={code}
          naam={`${voorvoegsel}wgs-${code}`}
          label={naam}
          checked={staat.wgsCriteria.includes(code)}
          onChange={(g) => vink(code, g.target.checked)}
        />
      ))}
    </>
  );
}
