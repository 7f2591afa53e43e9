import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { MedimailPages } from './pages.ts';

/** The imitation of Medimail on the practice page, found as a person finds it. */
export class PracticeMedimail implements MedimailPages {
  constructor(readonly page: Page) {}

  private get frame(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  /** Searches in the list that is shown. */
  async openList(query = ''): Promise<void> {
    await this.search.fill(query);
    await this.searchButton.click();
  }

  row(mail: string): Locator {
    return this.frame.getByRole('row').filter({ has: this.frame.getByText(mail, { exact: true }) });
  }

  pencil(mail: string): Locator {
    return this.row(mail).getByTitle('Modifier');
  }

  plus(mail: string): Locator {
    return this.row(mail).getByTitle('Ajouter une correspondance MSSanté');
  }

  get search(): Locator {
    return this.frame.getByLabel('Rechercher');
  }

  get searchButton(): Locator {
    return this.button('Rechercher');
  }

  get changeType(): Locator {
    return this.button('Changer le type de BAL');
  }

  get types(): Locator {
    return this.frame.getByLabel('Nouveau type');
  }

  async choosePersonal(): Promise<void> {
    await this.types.selectOption('PERSONNEL');
  }

  get validate(): Locator {
    return this.button('Valider');
  }

  get rpps(): Locator {
    return this.frame.getByLabel('identifiant RPPS');
  }

  get saveUser(): Locator {
    return this.button('Enregistrer l’utilisateur');
  }

  get address(): Locator {
    return this.frame.getByLabel('Adresse');
  }

  visible(choice: 'Oui' | 'Non'): Locator {
    return this.frame.locator('label').filter({ hasText: choice });
  }

  async chooseVisible(choice: 'Oui' | 'Non'): Promise<void> {
    await this.frame.getByLabel(choice).check();
  }

  get save(): Locator {
    return this.button('Enregistrer');
  }

  private button(name: string): Locator {
    return this.frame.getByRole('button', { name, exact: true });
  }
}
