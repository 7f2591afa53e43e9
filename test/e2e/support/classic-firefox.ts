import type { Page } from 'puppeteer-core';
import { Found } from './found.ts';
import type { MedimailElements } from './pages.ts';

/** The elements of the classic demo Medimail in Firefox, found as a person finds them: by their words. */
export class ClassicInFirefox implements MedimailElements<Found> {
  /** @param url the address under which Medimail is there */
  constructor(
    private readonly page: Page,
    private readonly url: string,
  ) {}

  async openList(query = ''): Promise<void> {
    await this.page.goto(`${this.url}?m=admin_users&q=${encodeURIComponent(query)}`);
  }

  row(mail: string): Found {
    return Found.at(this.page, rowOf(mail));
  }

  pencil(mail: string): Found {
    return Found.at(this.page, `${rowOf(mail)}//a[img/@alt="Modifier"]`);
  }

  plus(mail: string): Found {
    return Found.at(this.page, `${rowOf(mail)}//img[@title="Ajouter une correspondance MSSanté"]`);
  }

  get search(): Found {
    return Found.at(this.page, '//input[@id=//label[.="Rechercher"]/@for]');
  }

  get searchButton(): Found {
    return this.button('Rechercher');
  }

  get changeType(): Found {
    return this.button('Changer le type de BAL');
  }

  get types(): Found {
    return Found.at(this.page, '//select');
  }

  /** As by the keyboard: the first letter chooses. */
  async choosePersonal(): Promise<void> {
    const list = await this.page.$('select');
    await list?.focus();
    await this.page.keyboard.press('P');
  }

  get validate(): Found {
    return this.button('Valider');
  }

  get rpps(): Found {
    return this.field('identifiant RPPS');
  }

  get saveUser(): Found {
    return this.button("Enregistrer l'utilisateur");
  }

  get address(): Found {
    return this.field('Adresse');
  }

  visible(choice: 'Oui' | 'Non'): Found {
    const cell = `//tr[td="Visible dans l'annuaire"]`;
    return Found.at(this.page, `(${cell}//input[@type="radio"])[${choice === 'Oui' ? 1 : 2}]`);
  }

  async chooseVisible(choice: 'Oui' | 'Non'): Promise<void> {
    await this.visible(choice).click();
  }

  get save(): Found {
    return this.button('Enregistrer');
  }

  private button(name: string): Found {
    return Found.at(this.page, `//input[@type="submit" or @type="button"][@value="${name}"]`);
  }

  private field(label: string): Found {
    return Found.at(this.page, `//tr[td="${label}"]//input[@type="text"]`);
  }
}

function rowOf(mail: string): string {
  return `//table[@class="liste"]//tr[td[normalize-space(text())="${mail}"]]`;
}
