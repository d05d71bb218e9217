import postgres from "postgres";

/** Connections for Drizzle that survive being cut: what was under way fails, what comes next works. */
export function openPool(url: string, max: number): postgres.Sql {
  const open = () => postgres(url, { max, onnotice: () => {}, idle_timeout: 60 });
  const pools = [open()];
  const huidig = () => pools.at(-1)!;
  // A connection of postgres.js (3.4.9) that was cut in a statement may never connect again (measured): the next ask
  // another pool, and this one closes as its connections fall idle.
  const vernieuw = (gebroken: postgres.Sql) => {
    if (gebroken !== huidig()) return;
    pools.push(open());
    Object.assign(huidig().options.parsers, gebroken.options.parsers);
    Object.assign(huidig().options.serializers, gebroken.options.serializers);
  };
  return new Proxy(huidig(), {
    get(_, naam) {
      const pool = huidig();
      // A broken place in an older pool would be waited for without end.
      if (naam === "end")
        return (opties?: { timeout?: number }) =>
          Promise.all(pools.map((p) => p.end(p === pool ? opties : { timeout: 1 })));
      return Reflect.get(
        metVoorbereiding(pool, null, () => vernieuw(pool)),
        naam,
      );
    },
  });
}

/**
 * Drizzle sends every query unprepared: one round trip more, and parsed and planned anew each time. This prepares
 * what has parameters, once per connection (measured: 3.8 s of the server's CPU for the demo region instead of 6.8).
 */
function metVoorbereiding<S extends postgres.ISql>(
  client: S,
  verbinding: Verbinding | null,
  bijBreuk: () => void,
): S {
  return new Proxy(client, {
    get(doel, naam) {
      const waarde: unknown = Reflect.get(doel, naam);
      if (naam === "unsafe") {
        const unsafe = waarde as postgres.ISql["unsafe"];
        return (vraag: string, waarden: never[] = []) => {
          if (verbinding?.weg) return nietMeer(verbinding.weg);
          const lopend = unsafe(vraag, waarden, { prepare: waarden.length > 0 });
          letOp(lopend, (fout) => {
            if (verbinding) verbinding.weg = fout;
            bijBreuk();
          });
          return lopend;
        };
      }
      if (naam === "begin" || naam === "savepoint") {
        const open = waarde as Opener;
        return (doe: InTransactie) =>
          verbinding?.weg ? nietMeer(verbinding.weg) : houdVast(open, doe, verbinding, bijBreuk);
      }
      return waarde;
    },
  });
}

type InTransactie = (tx: postgres.TransactionSql) => Promise<unknown>;
type Opener = (doe: InTransactie) => Promise<unknown>;
/** Of one transaction, with its savepoints: why its connection is gone, once it is. */
type Verbinding = { weg: Error | null };

const NOOIT = new Promise<never>(() => {});

/**
 * One more statement on a transaction whose connection was cut, also the driver's own rollback, makes postgres.js (3.4.9)
 * throw outside any promise, which ends the process (measured). So what runs in it never ends; what it returns fails.
 */
async function houdVast(
  open: Opener,
  doe: InTransactie,
  buitenste: Verbinding | null,
  bijBreuk: () => void,
): Promise<unknown> {
  const verbinding = buitenste ?? { weg: null };
  const binnen: InTransactie = async (tx) => {
    const [uitkomst] = await Promise.allSettled([doe(metVoorbereiding(tx, verbinding, bijBreuk))]);
    if (verbinding.weg) return NOOIT;
    if (uitkomst.status === "rejected") throw uitkomst.reason;
    return uitkomst.value;
  };
  try {
    return await open(binnen);
  } catch (fout) {
    if (!buitenste && isVerbroken(fout)) {
      verbinding.weg = fout;
      bijBreuk();
    }
    throw fout;
  }
}

/** Knows of a cut before whoever waits for this statement does; a plain `then`, since its own would already send it. */
function letOp(lopend: Promise<unknown>, bijBreuk: (fout: Error) => void): void {
  Promise.prototype.then.call(lopend, undefined, (fout) => {
    if (isVerbroken(fout)) bijBreuk(fout);
  });
}

function nietMeer(fout: Error) {
  const nooit = Promise.reject(fout);
  nooit.catch(() => {});
  return Object.assign(nooit, { values: () => nooit });
}

/** A connection that was lost: the driver's own error, or one of the socket; not one that could not be made. */
function isVerbroken(fout: unknown): fout is Error {
  if (!(fout instanceof Error) || fout instanceof postgres.PostgresError) return false;
  const { code, syscall } = fout as NodeJS.ErrnoException;
  return (syscall !== undefined && syscall !== "connect") || /^CONNECTION_/.test(code ?? "");
}
