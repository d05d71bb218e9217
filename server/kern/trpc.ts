import { initTRPC } from "@trpc/server";
import { z } from "zod";
import { nl } from "zod/locales";
import type { Databank, Transactie } from "#db/databank";
import { inMomentopname } from "#db/databank";
import { raakSessieAan } from "#db/sessie";
import type { Zicht } from "#regiekaart/begrippen";
import { wieBenIk } from "./actor.ts";
import { alsTrpcFout, beeldVan } from "./fouten.ts";

z.config(nl());

/** What each call brings: the session of the cookie, where it came from, and the database. Free of Next. */
export type Context = {
  db: Databank;
  sessieId: string | null;
  herkomst: string | null;
  /** After the commit of an act: tells open browsers and the worker. Not awaited: they also look by themselves. */
  naDaad?: (gebeurtenisId: string) => void;
};

/** Kind and right of a procedure; the census test holds them against the table of rights. */
export type Meta = {
  soort: "publiek" | "sessie" | "casus" | "overdracht" | "beheer";
  /** Least zicht on the casus, or who may call it at all. */
  recht: Zicht | "iedereen" | "ingelogd";
};

const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    isDev: false,
    // A stream ends after five minutes and comes back by itself; what is cut off is noticed by the silence.
    sse: {
      maxDurationMs: 5 * 60_000,
      ping: { enabled: true, intervalMs: 15_000 },
      client: { reconnectAfterInactivityMs: 40_000 },
    },
    errorFormatter: ({ shape, error }) => {
      const beeld = beeldVan(error);
      return {
        ...shape,
        message: beeld.zin,
        data: { code: shape.data.code, httpStatus: shape.data.httpStatus, ...beeld },
      };
    },
  });

export const router = t.router;
export const maakAanroeper = t.createCallerFactory;

const basis = t.procedure.use(async ({ ctx, type, next }) => {
  const uitkomst = await next();
  if (!uitkomst.ok) throw alsTrpcFout(uitkomst.error);
  const { gebeurtenisId } = (uitkomst.data ?? {}) as { gebeurtenisId?: string };
  if (type === "mutation" && gebeurtenisId) ctx.naDaad?.(gebeurtenisId);
  return uitkomst;
});

/** For everybody, without a session. */
export const publiek = basis.meta({ soort: "publiek", recht: "iedereen" });

/** An act: opens its own transaction, see `daad.ts`. */
export const handelend = basis.meta({ soort: "sessie", recht: "ingelogd" });

/**
 * A read: one snapshot for session, access, data and inzage row. Touching the session comes after,
 * at most once a minute, so that parallel reads never collide on its row.
 */
export const lezend = basis
  .meta({ soort: "sessie", recht: "ingelogd" })
  .use(async ({ ctx, next }) => {
    const { uitkomst, actor } = await inMomentopname(ctx.db, async (tx: Transactie) => {
      const actor = await wieBenIk(tx, ctx.sessieId);
      const uitkomst = await next({ ctx: { ...ctx, tx, actor } });
      // Thrown, not returned: the transaction must roll back with the error.
      if (!uitkomst.ok) throw uitkomst.error;
      return { uitkomst, actor };
    });
    if (ctx.sessieId && Date.now() - actor.laatstGezienOp.getTime() > 60_000)
      await raakSessieAan(ctx.db, ctx.sessieId);
    return uitkomst;
  });
