// Uses the newsroom at SITE as people do, and leaves pictures of its pages in SCREENSHOTS.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright-core';

const site = process.env.SITE;
const pictures = process.env.SCREENSHOTS;
mkdirSync(pictures, { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

async function open(options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  // A violation of the content security policy, or a missing file.
  page.on('console', message => {
    if (message.type() === 'error') {
      problems.push(`${page.url()}: ${message.text()}`);
    }
  });
  return page;
}

const problems = [];
const picture = (page, name) => page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });

async function comment(page, article, name, text) {
  await page.goto(`${site}/articles/${article}`);
  await page.getByLabel('Name').fill(name);
  await page.getByLabel('E-mail address').fill('reader@harbour.example');
  await page.getByLabel('Comment', { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Send comment' }).click();
  return page.getByRole('status').innerText();
}

async function fits(page) {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(content <= window, `${page.url()} is ${content} pixels wide in a window of ${window}`);
}

try {
  // Scripts are off, as the site needs none. Chromium still runs those of this test.
  const reader = await open({ viewport: { width: 1000, height: 800 }, javaScriptEnabled: false });
  await reader.goto(site);
  assert.equal(await reader.getByRole('article').count(), 3);
  await picture(reader, 'index');

  assert.match(await comment(reader, 'ferry', 'Ada', 'I have taken this ferry for twenty years, and it was never on time.'),
    /published/);
  assert.equal(await reader.getByRole('heading', { name: 'Ada', exact: true }).count(), 1);
  await picture(reader, 'article');

  await comment(reader, 'ferry', 'Best Deals',
    'Cheap pills at http://pills.example and http://deals.example, write to me on WhatsApp +44 7700 900123.');
  assert.equal(await reader.getByText('pills.example').count(), 0);
  assert.match(await comment(reader, 'ferry', 'Tom', 'AND WHO PAYS FOR THE PIER? THE COUNCIL DOES NOT WANT US TO KNOW.'),
    /review|moderat|check/i);
  await picture(reader, 'held');

  const moderator = await open({ viewport: { width: 1000, height: 800 }, javaScriptEnabled: false });
  await moderator.goto(`${site}/queue`);
  await picture(moderator, 'login');
  await moderator.getByLabel('Name').fill('editor');
  await moderator.getByLabel('Password').fill('under the lamp');
  await moderator.getByRole('button', { name: 'Sign in' }).click();
  assert.equal(await moderator.getByRole('heading', { name: 'Waiting for you (2)' }).count(), 1);
  await picture(moderator, 'queue');
  await moderator.getByRole('button', { name: 'Approve the comment by Tom' }).click();
  assert.match(await moderator.getByRole('status').innerText(), /now approved/);
  await picture(moderator, 'queue-decided');

  await reader.goto(`${site}/articles/ferry`);
  assert.equal(await reader.getByRole('heading', { name: 'Tom', exact: true }).count(), 1);

  // A telephone in the dark, and no page wider than its screen.
  const phone = await open({ viewport: { width: 360, height: 720 }, colorScheme: 'dark' });
  for (const [path, name] of [['', 'index'], ['/articles/ferry', 'article'], ['/articles/none', 'not-found'], ['/login', 'login']]) {
    await phone.goto(site + path);
    await fits(phone);
    await picture(phone, `phone-${name}`);
  }
  await phone.getByLabel('Name').fill('editor');
  await phone.getByLabel('Password').fill('under the lamp');
  await phone.getByRole('button', { name: 'Sign in' }).click();
  await fits(phone);
  await picture(phone, 'phone-queue');

  // That the page of a missing article is answered with 404 is no problem.
  assert.deepEqual(problems.filter(problem => !problem.includes('/articles/none')), []);
  console.log(`The newsroom works in Chromium ${browser.version()}; pictures are in ${pictures}`);
} finally {
  await browser.close();
}
