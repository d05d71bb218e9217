/** How the database refused: its sqlstate, and by which constraint or (of a trigger) with which message. */
export async function bezwaarVan(poging: Promise<unknown>): Promise<string> {
  const fout = await poging.then(
    () => null,
    (f: unknown) => f,
  );
  if (fout === null) return "geen";
  // Drizzle wraps what a query says; what a commit says comes as it is.
  const bron = ((fout as Error).cause ?? fout) as Record<string, string>;
  const { code, constraint_name, message } = bron;
  return constraint_name ?? (code === "42501" ? "geen recht" : message!.split(":")[0]!);
}
