import type { Locator, Page } from 'playwright-core';
import { MEDIMAIL_URL } from './chromium.ts';
import type { MedimailPages } from './pages.ts';

/** The elements of the demo Medimail that is one page, found as a person finds them. */
export class SpaMedimail implements MedimailPages {
  constructor(readonly page: Page) {}

  async openList(query = ''): Promise<void> {
    await this.page.goto(`${MEDIMAIL_URL}utilisateurs?q=${encodeURIComponent(query)}`);
  }

  row(mail: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByText(mail, { exact: true }) });
  }

  pencil(mail: string): Locator {
    return this.row(mail).getByRole('button', { name: 'Modifier' });
  }

  plus(mail: string): Locator {
    return this.row(mail).getByRole('button', { name: 'Correspondance MSSanté' });
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: 'Rechercher un utilisateur' });
  }

  get searchButton(): Locator {
    return this.page.getByRole('button', { name: 'Lancer la recherche' });
  }

  get changeType(): Locator {
    return this.page.getByRole('button', { name: 'Changer le type de BAL' });
  }

  get types(): Locator {
    return this.page.getByRole('dialog').getByRole('combobox');
  }

  async choosePersonal(): Promise<void> {
    await this.types.click();
    await this.page.getByRole('option', { name: 'personnelle' }).click();
  }

  get validate(): Locator {
    return this.page.getByRole('button', { name: 'Valider' });
  }

  get rpps(): Locator {
    return this.page.getByLabel('Identifiant RPPS');
  }

  get saveUser(): Locator {
    return this.page.getByRole('button', { name: 'Enregistrer les modifications' });
  }

  get address(): Locator {
    return this.page.getByLabel('Adresse MSSanté');
  }

  /** The radio with its words. */
  visible(choice: 'Oui' | 'Non'): Locator {
    const words = choice === 'Oui' ? 'Visible de tous les professionnels' : 'Liste rouge';
    return this.page.locator('label').filter({ hasText: words });
  }

  async chooseVisible(choice: 'Oui' | 'Non'): Promise<void> {
    await this.visible(choice).click();
  }

  get save(): Locator {
    return this.page.getByRole('button', { name: 'Enregistrer', exact: true });
  }
}
