/**
 * An address with the domain that the page writes after its field: half of one may be published anywhere.
 *
 * @param typed what is in the field
 * @param domain without `@`; nothing where the page writes none
 */
export function wholeAddress(typed: string, domain: string | undefined): string {
  const address = typed.trim();
  return address === '' || address.includes('@') || !domain ? address : `${address}@${domain}`;
}
