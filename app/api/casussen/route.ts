import { verwerkCasussenCsv } from "#server/ingang/casussen-csv";
import { leesFilter } from "../../(portaal)/casussen/filter.ts";

export const dynamic = "force-dynamic";

/** The list of casussen with the filters of its page, as CSV. */
export async function GET(req: Request): Promise<Response> {
  const delen = Object.fromEntries(new URL(req.url).searchParams);
  return verwerkCasussenCsv(req, leesFilter(delen));
}
