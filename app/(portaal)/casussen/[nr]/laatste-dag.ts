/** The calendar day in Amsterdam on which something still counts: an end is the midnight after it. */
export function laatsteDag(tot: string): string {
  return new Date(Date.parse(tot) - 1).toLocaleDateString("sv-SE", {
    timeZone: "Europe/Amsterdam",
  });
}
