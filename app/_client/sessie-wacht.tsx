"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { Knop, KnopLink } from "#ui/knop";
import { alsFout, trpc } from "./trpc.ts";

/** How long before the end somebody is warned. */
const VOORAF_MS = 2 * 60_000;
const NAKIJKEN_MS = 30_000;

/**
 * Warns two minutes before the session ends and extends it in place; after the end it says so, and the page stays as it
 * is. It asks the server how long there is, so that the clock of this computer does not matter.
 */
export function SessieWacht({ begintMetMs }: { begintMetMs: number }) {
  const [overMs, zetOverMs] = useState<number | null>(null);
  const dialoog = useRef<HTMLDialogElement>(null);
  const eind = useRef(Date.now() + begintMetMs);

  const kijk = useCallback(async () => {
    // Far from the end nobody is asked anything.
    if (eind.current - Date.now() > VOORAF_MS + NAKIJKEN_MS) return;
    try {
      const { overMs: over } = await trpc.sessie.status.query({});
      eind.current = Date.now() + over;
      zetOverMs(over <= VOORAF_MS ? over : null);
    } catch (fout) {
      if (alsFout(fout).code === "sessie_verlopen") zetOverMs(0);
    }
  }, []);
  useEffect(() => {
    void kijk();
    const elke = setInterval(() => void kijk(), NAKIJKEN_MS);
    return () => clearInterval(elke);
  }, [kijk]);

  // Sent on to log in by the router: loaded anew, or Back would show from its memory what was read before.
  useEffect(
    () => () => {
      if (window.location.pathname === "/inloggen") window.location.reload();
    },
    [],
  );

  const open = overMs !== null;
  useEffect(() => {
    if (open) dialoog.current?.showModal();
    else dialoog.current?.close();
  }, [open]);

  const verleng = async () => {
    try {
      const { overMs: over } = await trpc.sessie.verleng.mutate({});
      eind.current = Date.now() + over;
      zetOverMs(over <= VOORAF_MS ? over : null);
    } catch {
      zetOverMs(0);
    }
  };
  return (
    <dialog ref={dialoog} className="vlak venster" aria-labelledby="sessie-wacht-kop">
      {overMs !== null && overMs > 0 ? (
        <Bijna overMs={overMs} verleng={verleng} sluit={() => zetOverMs(null)} />
      ) : (
        <Voorbij />
      )}
    </dialog>
  );
}

type BijnaProps = { overMs: number; verleng: () => Promise<void>; sluit: () => void };

function Bijna({ overMs, verleng, sluit }: BijnaProps) {
  const minuten = Math.max(1, Math.ceil(overMs / 60_000));
  return (
    <div className="stapel">
      <h2 id="sessie-wacht-kop">Je wordt zo uitgelogd</h2>
      <p role="status">
        Over ongeveer {minuten} {minuten === 1 ? "minuut" : "minuten"} stopt je sessie. Wat je hebt
        getypt, blijft bewaard.
      </p>
      <div className="rij">
        <Knop onClick={() => void verleng()}>Blijf ingelogd</Knop>
        <Knop soort="subtiel" onClick={sluit}>
          Later
        </Knop>
      </div>
    </div>
  );
}

/** The page stays as it is: what was typed is still there after logging in again. */
function Voorbij() {
  const [hier, zetHier] = useState("/");
  useEffect(() => zetHier(window.location.pathname + window.location.search), []);
  return (
    <div className="stapel">
      <h2 id="sessie-wacht-kop">Je bent uitgelogd</h2>
      <p>Log opnieuw in. Je komt dan terug op deze pagina, en wat je typte staat er nog.</p>
      <div>
        <KnopLink href={`/inloggen?verder=${encodeURIComponent(hier)}`}>Opnieuw inloggen</KnopLink>
      </div>
    </div>
  );
}
