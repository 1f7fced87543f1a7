/** The site `test/fixtures/sites/course`, whose two pages have a question of each type. */
export const FIXTURE_SITE = 'http://localhost:4322';

/** The site `test/fixtures/sites/arabic`. */
export const ARABIC_SITE = 'http://localhost:4324';

/** The site `test/fixtures/sites/everything`, whose spec builds and serves it. */
export const EVERYTHING_SITE = 'http://localhost:4350/x/';

/** The site `test/fixtures/sites/hash-router`, whose spec builds and serves it. */
export const HASH_ROUTER_SITE = 'http://localhost:4351/';

/** The site `test/fixtures/sites/course` with components of its own, whose spec builds and serves it. */
export const SWIZZLED_SITE = 'http://localhost:4353';

/** The site `test/fixtures/sites/course` with a content security policy. */
export const POLICY_SITE = 'http://localhost:4352';
