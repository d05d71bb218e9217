import { randomUUID } from "node:crypto";
import type { VoorbeeldCasus } from "#db/voorbeeldregio/script";
import type { Gezag } from "#regiekaart/huishouden";
import type { Adresboek } from "./schrijf-mensen.ts";
import type { Aanroeper, Uitkomst } from "./situatie.ts";

/** Opens the casus of a script. */
export function openCasus(
  aanroeper: Aanroeper,
  { werkgebied, persoon }: Adresboek,
  casus: VoorbeeldCasus,
): Promise<Uitkomst> {
  const [procesregie, casusregie, zicht] = casus.wie ?? [
    casus.open.door,
    casus.open.door,
    casus.open.door,
  ];
  return aanroeper.casus.open({
    sleutel: randomUUID(),
    werkgebiedId: werkgebied(casus.werkgebied),
    grondslag: casus.grondslag,
    niveau: casus.open.niveau,
    gewenstDoor: casus.gewenstDoor ?? "",
    aanleiding: casus.aanleiding,
    doel: casus.doel,
    huishouden: {
      aanduiding: casus.huishouden,
      woonplaats: casus.werkgebied.split(" ")[0]!,
      veiligContact: casus.veiligContact ?? "",
    },
    adres: casus.adres ? { geheim: false, ...casus.adres } : null,
    leden: casus.leden.map((lid) => {
      const [naam, rol, leeftijd, nietGeinformeerd] = lid.split("/");
      return {
        naam: naam!,
        rol: rol!,
        leeftijdsgroep: leeftijdsgroep(Number(leeftijd)),
        gezag: Number(leeftijd) < 16 ? gezagBij(casus) : null,
        geinformeerd: nietGeinformeerd === undefined,
      };
    }),
    procesregisseurId: persoon(procesregie),
    casusregisseurId: persoon(casusregie),
    zichtOpVeiligheidId: persoon(zicht),
  });
}

/** Who has gezag over the children of a script: the parents that it names. */
function gezagBij({ leden }: VoorbeeldCasus): Gezag {
  const ouders = leden.filter((lid) => /\/(moeder|vader)\//.test(lid)).length;
  return ouders > 1 ? "beide_ouders" : ouders === 1 ? "een_ouder" : "onbekend";
}

const leeftijdsgroep = (jaren: number) =>
  jaren < 12 ? "onder_12" : jaren < 16 ? "12_tot_16" : "16_plus";
