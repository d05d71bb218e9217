import { expect, test } from "vitest";
import { alsAgenda } from "./icalendar.ts";

const afspraak = {
  uid: "0b6f@regieportaal",
  titel: "Warm gesprek R-2026-0147",
  url: "https://regie.voorbeeldland.example/overdrachten/0b6f",
  van: new Date("2026-11-25T10:00:00.000Z"),
  minuten: 60,
  op: new Date("2026-11-20T13:12:04.567Z"),
};
const regels = (ics: string) => ics.replaceAll("\r\n ", "").split("\r\n");

test("een warm gesprek is een afspraak van een uur, in UTC", () => {
  const ics = alsAgenda(afspraak);
  expect(regels(ics)).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Regieportaal//NL",
    "BEGIN:VEVENT",
    "UID:0b6f@regieportaal",
    "DTSTAMP:20261120T131204Z",
    "DTSTART:20261125T100000Z",
    "DTEND:20261125T110000Z",
    "SUMMARY:Warm gesprek R-2026-0147",
    "DESCRIPTION:https://regie.voorbeeldland.example/overdrachten/0b6f",
    "URL:https://regie.voorbeeldland.example/overdrachten/0b6f",
    "CLASS:CONFIDENTIAL",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ]);
});

test("leestekens die iets betekenen worden gewone tekens", () => {
  const ics = alsAgenda({ ...afspraak, titel: "a,b;c\\d\ne" });
  expect(regels(ics)).toContain("SUMMARY:a\\,b\\;c\\\\d\\ne");
});

test("geen regel is langer dan 75 bytes, en geen teken wordt doorgesneden", () => {
  const titel = "é€".repeat(60);
  const ics = alsAgenda({ ...afspraak, titel });
  for (const regel of ics.split("\r\n")) expect(Buffer.byteLength(regel)).toBeLessThanOrEqual(75);
  expect(regels(ics)).toContain(`SUMMARY:${titel}`);
});
