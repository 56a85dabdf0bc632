// Asks the libraries the questions of questions.json and writes answers.json. Each library is used as its README advises.
import fs from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { Filter } = require('bad-words');
const { Profanity } = require('@2toad/profanity');
const leo = require('leo-profanity');
const obscenity = require('obscenity');
const bayes = require('bayes');
const natural = require('natural');

const { dependencies } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
const { terms, texts, trials } = JSON.parse(fs.readFileSync('questions.json', 'utf8'));
const answers = [];

function filter(library, list, hits) {
  answers.push({
    library: `${library} ${dependencies[library]}${list}`,
    hits: texts.map((text) => (hits(text) ? '1' : '0')).join(''),
  });
}

// bad-words compiles each word of its list again for each text; this gives the same answers in a hundredth of the time.
function compiled(badWords) {
  const words = badWords.list.map((word) => `\\b${word.replace(/(\W)/g, '\\$1')}\\b`);
  const expression = new RegExp(words.join('|'), 'i');
  return (text) => expression.test(text);
}

function obscenityWith(dataset) {
  const matcher = new obscenity.RegExpMatcher({ ...dataset, ...obscenity.englishRecommendedTransformers });
  return (text) => matcher.hasMatch(text);
}

const asTerms = terms.map((term, id) => {
  const escaped = term.replace(/[\\[\]?|]/g, '\\$&');
  return { id, pattern: obscenity.parseRawPattern(`|${escaped}|`) };
});
filter('obscenity', '', obscenityWith({ blacklistedTerms: asTerms, whitelistedTerms: [] }));
filter('obscenity', ', its own list', obscenityWith(obscenity.englishDataset.build()));

const empty = new Filter({ emptyList: true });
empty.addWords(...terms);
filter('bad-words', '', compiled(empty));
const shipped = new Filter();
const compiledFilter = compiled(shipped);
for (const text of texts.slice(-200)) {
  if (compiledFilter(text) !== shipped.isProfane(text)) {
    throw new Error(`bad-words answers differently about: ${text}`);
  }
}
filter('bad-words', ', its own list', compiledFilter);

const toad = new Profanity({ languages: ['en'] });
filter('@2toad/profanity', ', its own list', (text) => toad.exists(text));
const { profaneWords } = require('@2toad/profanity/dist/data');
const listed = new Profanity({ languages: ['en'] });
listed.removeWords([...profaneWords.get('en')]);
listed.addWords(terms);
filter('@2toad/profanity', '', (text) => listed.exists(text));

filter('leo-profanity', ', its own list', (text) => leo.check(text));
leo.clearList();
leo.add(terms.map((term) => term.toLowerCase()));
filter('leo-profanity', '', (text) => leo.check(text));

async function scores(library, learnAndScore) {
  const all = [];
  for (const trial of trials) {
    all.push(await learnAndScore(trial));
  }
  answers.push({ library: `${library} ${dependencies[library]}`, scores: all });
}

// The libraries give only the likelier label, or probabilities that become 0 for long texts: their logarithms, as they compute them, rank all texts.
await scores('bayes', async ({ training, test }) => {
  const classifier = bayes();
  for (const { text, spam } of training) {
    await classifier.learn(text, spam ? 'spam' : 'ham');
  }
  return test.map((text) => {
    let score = Math.log(classifier.docCount.spam) - Math.log(classifier.docCount.ham);
    const table = classifier.frequencyTable(classifier.tokenizer(text));
    for (const token of Object.keys(table)) {
      score += table[token] * (Math.log(classifier.tokenProbability(token, 'spam')) - Math.log(classifier.tokenProbability(token, 'ham')));
    }
    return score;
  });
});

await scores('natural', async ({ training, test }) => {
  const classifier = new natural.BayesClassifier();
  for (const { text, spam } of training) {
    classifier.addDocument(text, spam ? 'spam' : 'ham');
  }
  classifier.train();
  const { classFeatures, classTotals, smoothing } = classifier.classifier;
  return test.map((text) => {
    const features = classifier.textToFeatures(text);
    let score = Math.log(classTotals.spam) - Math.log(classTotals.ham);
    for (let i = 0; i < features.length; i++) {
      if (features[i]) {
        score += Math.log((classFeatures.spam[i] || smoothing) / classTotals.spam);
        score -= Math.log((classFeatures.ham[i] || smoothing) / classTotals.ham);
      }
    }
    return score;
  });
});

fs.writeFileSync('answers.json', JSON.stringify(answers));
