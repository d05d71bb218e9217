import { verwerkAuth } from "#server/ingang/inloggen";

export const dynamic = "force-dynamic";
export { verwerkAuth as GET, verwerkAuth as POST };
