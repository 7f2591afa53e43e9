/** Neutral names in the place of a page's own, the same one each time: `Nom_Schiano` is `i4` wherever it stands. */
export class Ids {
  private readonly names = new Map<string, string>();
  private readonly elements = new Map<Element, string>();
  private readonly prefix: string;

  constructor(prefix: string) {
    this.prefix = prefix;
  }

  /** The neutral name of a name. */
  of(name: string): string {
    let neutral = this.names.get(name);
    if (!neutral) {
      neutral = `${this.prefix}${this.names.size + 1}`;
      this.names.set(name, neutral);
    }
    return neutral;
  }

  /** The neutral name of an element that has none. */
  ofElement(element: Element): string {
    const name = this.elements.get(element) ?? this.of(`element ${this.elements.size}`);
    this.elements.set(element, name);
    return name;
  }

  /** Those of a list of names with spaces between. */
  all(names: string): string {
    return names
      .split(/\s+/)
      .filter(Boolean)
      .map((name) => this.of(name))
      .join(' ');
  }
}
