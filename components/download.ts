/** How long the file stays available to the browser, in ms: it may still be asking where to save it. */
const KEPT = 60_000;

/** The type of `.xlsx` files. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands a file over, without the permission that the browser's download interface asks for. */
export function download(name: string, type: string, content: BlobPart): void {
  const link = document.createElement('a');
  const whole = typeof content === 'string' ? `${type};charset=utf-8` : type;
  link.href = URL.createObjectURL(new Blob([content], { type: whole }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
