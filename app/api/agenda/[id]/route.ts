import { verwerkAgenda } from "#server/ingang/agenda";

export const dynamic = "force-dynamic";

type Plek = { params: Promise<{ id: string }> };

/** The warm conversation of an overdracht as an appointment. */
export async function GET(req: Request, { params }: Plek): Promise<Response> {
  return verwerkAgenda(req, (await params).id);
}
