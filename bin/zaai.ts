import postgres from "postgres";

const url = process.env.DATABASE_EIGENAAR_URL;
if (!url) {
  console.error(
    "DATABASE_EIGENAAR_URL ontbreekt. (set it to the URL of the owner, regie_eigenaar)",
  );
  process.exit(1);
}

/** Cheap on purpose: a second start must not load the whole server to find out that there is nothing to do. */
async function staatErAl(eigenaarUrl: string): Promise<boolean> {
  const sql = postgres(eigenaarUrl, { max: 1, onnotice: () => {} });
  const rijen = await sql`select 1 from organisatie limit 1`.finally(() => sql.end());
  return rijen.length > 0;
}

if (!(await staatErAl(url))) {
  const { zaaiRegio } = await import("./zaai/zaai-regio.ts");
  await zaaiRegio(url);
}
