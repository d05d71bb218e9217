export function waaromInstalleren(wortel?: string): string | null;
export function zorgVoorAfhankelijkheden(): Promise<void>;
