import { verwerkTrpc } from "#server/ingang/trpc";

export const dynamic = "force-dynamic";
export { verwerkTrpc as GET, verwerkTrpc as POST };
