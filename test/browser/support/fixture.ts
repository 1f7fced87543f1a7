/** The site `test/fixtures/sites/course`, whose two pages have a question of each type. */
export const FIXTURE_SITE = 'http://localhost:4322';

/** The site `test/fixtures/sites/arabic`. */
export const ARABIC_SITE = 'http://localhost:4324';
