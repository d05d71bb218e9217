import { verwerkGezondheid } from "#server/ingang/gezondheid";

export const dynamic = "force-dynamic";
export { verwerkGezondheid as GET };
