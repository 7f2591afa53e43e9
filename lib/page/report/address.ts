import { isKnown } from './known-words.ts';
import { countedShape } from './shape.ts';
import { keepKnown } from './words.ts';

/** Hosts that say nothing about an establishment. */
const HOSTS = new Set(['medimail.mipih.fr', 'localhost', '127.0.0.1']);

/**
 * The address of a page with its values shaped: `https://medimail.mipih.fr/?m=user&idk=9{5}`. A value is kept when
 * it is made of words of the interface alone.
 *
 * @returns an empty text when it is no address
 */
export function shapeAddress(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, hostname, port, pathname, searchParams, hash } = new URL(url);
  const host = hostname === '' ? '' : `//${HOSTS.has(hostname) ? hostname : countedShape(hostname)}`;
  const query = [...searchParams].map(([name, value]) => `${part(name)}=${queryValue(value)}`).join('&');
  return `${protocol}${host}${port && ':9'}${part(decoded(pathname))}${query && `?${query}`}${part(decoded(hash))}`;
}

function queryValue(value: string): string {
  const words = value.split(/[\s_.-]+/).filter(Boolean);
  return words.every(isKnown) ? value : countedShape(value);
}

function part(text: string): string {
  return keepKnown(text, countedShape);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
