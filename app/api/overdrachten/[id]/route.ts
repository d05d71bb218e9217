import { verwerkDocument } from "#server/ingang/overdrachtsdocument";

export const dynamic = "force-dynamic";

type Plek = { params: Promise<{ id: string }> };

/** The overdrachtsdocument as a file. */
export async function GET(req: Request, { params }: Plek): Promise<Response> {
  return verwerkDocument(req, (await params).id);
}
