/** "a", "a en b", "a, b en c"; or with "of". */
export function opsomming(delen: readonly string[], voegwoord: "en" | "of" = "en"): string {
  if (delen.length <= 1) return delen[0] ?? "";
  return `${delen.slice(0, -1).join(", ")} ${voegwoord} ${delen.at(-1)}`;
}
