import type { Locator, Page } from 'playwright-core';
import { MEDIMAIL_URL } from './chromium.ts';
import type { MedimailPages } from './pages.ts';

/** The elements of the demo Medimail made of cards, found as a person finds them. */
export class CardsMedimail implements MedimailPages {
  constructor(readonly page: Page) {}

  async openList(query = ''): Promise<void> {
    await this.page.goto(`${MEDIMAIL_URL}utilisateurs?recherche=${encodeURIComponent(query)}`);
  }

  row(mail: string): Locator {
    return this.page.getByRole('article').filter({ has: this.page.getByText(mail, { exact: true }) });
  }

  menu(mail: string): Locator {
    return this.row(mail).getByRole('button', { name: 'Actions' });
  }

  pencil(mail: string): Locator {
    return this.row(mail).getByRole('menuitem', { name: 'Modifier' });
  }

  plus(mail: string): Locator {
    return this.row(mail).getByRole('menuitem', { name: 'Ajouter une correspondance' });
  }

  get search(): Locator {
    return this.page.getByRole('searchbox');
  }

  get searchButton(): Locator {
    return this.page.getByRole('button', { name: 'Rechercher' });
  }

  get changeType(): Locator {
    return this.page.getByRole('link', { name: 'Changer le type de BAL' });
  }

  get types(): Locator {
    return this.page.locator('label').filter({ hasText: 'Personnelle' });
  }

  async choosePersonal(): Promise<void> {
    await this.page.getByText('Personnelle', { exact: true }).click();
  }

  get validate(): Locator {
    return this.page.getByRole('button', { name: 'Valider' });
  }

  get rpps(): Locator {
    return this.page.getByLabel('Identifiant RPPS');
  }

  get saveUser(): Locator {
    return this.page.getByRole('button', { name: 'Enregistrer' });
  }

  get address(): Locator {
    return this.page.getByLabel('Adresse de correspondance');
  }

  /** One half of the segments: its radio is too small to be seen. */
  visible(choice: 'Oui' | 'Non'): Locator {
    return this.page.getByText(choice, { exact: true });
  }

  async chooseVisible(choice: 'Oui' | 'Non'): Promise<void> {
    await this.visible(choice).click();
  }

  get save(): Locator {
    return this.page.getByRole('button', { name: 'Enregistrer' });
  }
}
