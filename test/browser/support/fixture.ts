/** The places of ports are those of `playwright.config.mjs`, which has a default for the first. */
const addressOf = (place: number) => `http://localhost:${Number(process.env.TEST_PORT) + place}`;

/** The course, which is the site of this repository. */
export const COURSE_SITE = addressOf(0);

/** The site `test/fixtures/sites/course`, whose two pages have a question of each type. */
export const FIXTURE_SITE = addressOf(1);

/** A copy of that site in Docusaurus' dev server, which the spec of it starts. */
export const DEV_SITE = addressOf(2);

/** The site `test/fixtures/sites/arabic`. */
export const ARABIC_SITE = addressOf(3);

/** The site `test/fixtures/sites/everything`, which its spec serves. */
export const EVERYTHING_SITE = `${addressOf(5)}/x/`;

/** The site `test/fixtures/sites/learning`, which its spec serves, before and after an edit. */
export const LEARNING_SITE = addressOf(9);

/** The same site, for the spec of its assessment. */
export const EXAM_SITE = addressOf(10);

/** The site `test/fixtures/sites/hash-router`, which its spec serves. */
export const HASH_ROUTER_SITE = `${addressOf(6)}/`;

/** The site `test/fixtures/sites/course` with components of its own, whose spec builds and serves it. */
export const SWIZZLED_SITE = addressOf(8);

/** The site `test/fixtures/sites/course` with a content security policy. */
export const POLICY_SITE = addressOf(7);

/** The site `test/fixtures/sites/learning` once more, for the spec of assessments. */
export const ASSESSMENT_SITE = addressOf(11);
