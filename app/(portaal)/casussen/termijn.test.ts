import { describe, expect, test } from "vitest";
import { amsterdamsMoment } from "./termijn.ts";

describe("een dag en een tijd op de Nederlandse klok", () => {
  test.each([
    ["winter", "2026-11-25", "11:00", "2026-11-25T10:00:00.000Z"],
    ["zomer", "2026-07-01", "11:00", "2026-07-01T09:00:00.000Z"],
    ["vlak na middernacht", "2026-07-01", "00:30", "2026-06-30T22:30:00.000Z"],
  ])("%s", (_, dag, tijd, moment) => {
    expect(amsterdamsMoment(dag, tijd)).toBe(moment);
  });
});
