import type { Metadata } from "next";
import { Blad } from "#ui/blad";
import { Vlak } from "#ui/kaart-vlak";
import { Verwijzing } from "#ui/verwijzing";
import { vereisIk } from "../../../_server/vereis-ik.ts";
import { KenHuishouden } from "../../casussen/ken-huishouden.tsx";
import { niveauTekst } from "../woorden.ts";
import { Aanvullingen } from "./aanvullingen.tsx";
import { Afzender } from "./afzender.tsx";
import { Antwoord } from "./antwoord.tsx";
import { Compleet } from "./compleet.tsx";
import { Elders } from "./elders.tsx";
import { kanIets } from "./kan-iets.ts";
import { leesOverdracht } from "./lees-overdracht.ts";
import { Namen } from "./namen.tsx";
import { Ontvangst } from "./ontvangst.tsx";
import { Stand } from "./stand.tsx";
import { Vraag } from "./vraag.tsx";
import { Bellen, WatJeZiet } from "./zijkolom.tsx";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { overdracht } = await leesOverdracht((await params).id);
  return { title: `Overdracht ${overdracht.casusnummer}` };
}

/** One overdracht on one screen: what is asked, what can be seen of it now, and the answer. */
export default async function Overdracht({ params }: Props) {
  const ik = await vereisIk();
  const beeld = await leesOverdracht((await params).id);
  const { overdracht: o, beantwoord } = beeld;
  const { van, naar } = o;
  // Who asked something or promised has received it.
  const nietGereageerd = o.status === "voorgesteld" && beeld.aanvullingen.length === 0;
  return (
    <Blad
      boven={
        <Verwijzing href={o.rol === "afzender" ? "/overdrachten?toon=verstuurd" : "/overdrachten"}>
          Overdrachten
        </Verwijzing>
      }
      titel={`Overdracht ${o.casusnummer}`}
      inleiding={`${o.spoed ? "Spoed · " : ""}Van ${van.naam} aan ${naar.naam} · ${niveauTekst(o.niveauVan, o.niveauNaar)}`}
      zij={
        <>
          <Bellen overdracht={o} />
          {beeld.magBevestigen && nietGereageerd && <Ontvangst overdracht={o} />}
          {o.rol === "ontvanger" && o.afgehandeldOp === null && (
            <>
              <WatJeZiet />
              <Vlak titel="Ken je de mensen?" id="ken-je">
                <KenHuishouden casusnummer={o.casusnummer} />
              </Vlak>
            </>
          )}
        </>
      }
    >
      <Stand beeld={beeld} />
      <Vraag beeld={beeld} />
      <Namen beeld={beeld} />
      <Aanvullingen beeld={beeld} />
      {o.rol === "ontvanger" && o.afgehandeldOp === null && <Compleet beeld={beeld} />}
      {beantwoord && o.status !== "aanvulling_gevraagd" && (
        <Antwoord
          key={o.status}
          overdracht={o}
          beantwoord={beantwoord}
          isCoordinator={ik.functies.includes("coordinator")}
        />
      )}
      {beeld.stilte === "elders_mogelijk" && <Elders beeld={beeld} />}
      {kanIets(beeld) && <Afzender key={o.status} beeld={beeld} gebruikerId={ik.gebruikerId} />}
    </Blad>
  );
}
