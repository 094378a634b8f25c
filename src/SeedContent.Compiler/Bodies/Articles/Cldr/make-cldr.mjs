// Writes cldr.txt and places.txt, the names that the article reader takes from the Unicode CLDR. Run it when a language is added or CLDR has a new version:
//
//   mkdir cldr && cd cldr
//   for p in cldr-core cldr-dates-full cldr-localenames-full cldr-numbers-full cldr-cal-islamic-full cldr-cal-hebrew-full; do
//     npm pack $p@48.2.0 && mkdir $p && tar xzf $p-48.2.0.tgz -C $p --strip-components=1
//   done
//   node make-cldr.mjs <the folder cldr>
//
// The same packages give the same bytes. What papers write and CLDR does not have stands in the data file of the language (Languages/xx.yml).

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Our tag: the locales whose names it takes. Regions write other names for the same month (يوليو, تموز; Januar, Jänner).
const languages = {
  ar: ['ar', 'ar-LB', 'ar-IQ', 'ar-MA', 'ar-DZ', 'ar-TN', 'ar-MR'],
  de: ['de', 'de-AT', 'de-CH'],
  en: ['en', 'en-GB', 'en-AU', 'en-CA', 'en-IN'],
  es: ['es', 'es-419', 'es-MX', 'es-AR', 'es-CL', 'es-PE'],
  fr: ['fr', 'fr-CA', 'fr-CH'],
  he: ['he'],
  hi: ['hi'],
  id: ['id'],
  it: ['it', 'it-CH'],
  ja: ['ja'],
  ko: ['ko'],
  ms: ['ms'],
  nl: ['nl'],
  pl: ['pl'],
  pt: ['pt', 'pt-PT'],
  ru: ['ru'],
  th: ['th'],
  tr: ['tr'],
  uk: ['uk'],
  vi: ['vi'],
  'zh-Hans': ['zh'],
  'zh-Hant': ['zh-Hant', 'zh-Hant-HK'],
};

// Languages whose papers write the months of another calendar.
const calendars = { islamic: ['ar', 'en', 'id', 'ms', 'tr'], hebrew: ['he'] };

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const folder = process.argv[2];
if (!folder) {
  throw new Error('Give the folder that the packages are in.');
}

const load = (...path) => JSON.parse(readFileSync(join(folder, ...path), 'utf8'));
const version = load('cldr-core', 'package.json').version;

function calendar(locale, name) {
  const file = name === 'gregorian'
    ? load('cldr-dates-full', 'main', locale, 'ca-gregorian.json')
    : load(`cldr-cal-${name}-full`, 'main', locale, `ca-${name}.json`);
  return file.main[locale].dates.calendars[name];
}

// Wide and abbreviated forms, as they stand in a date and alone; narrow ones are single letters and say nothing.
function forms(group) {
  return ['format', 'stand-alone'].flatMap(use => ['wide', 'abbreviated'].map(width => group[use]?.[width] ?? {}));
}

function names(locales, read, keys, accepts = () => true) {
  const all = locales.flatMap(locale => forms(read(locale)));
  return keys.map(key => distinct(all.map(form => form[key])).filter(accepts));
}

// The reader takes a full stop and capitals as they come: 'Jan', 'jan.' and 'JAN' are one form.
function distinct(all) {
  const result = new Map();
  for (const name of all.filter(Boolean).map(clean)) {
    const bare = name.replace(/[.॰]$/u, '');
    const key = bare.toLowerCase();
    result.set(key, result.get(key) ?? bare);
  }

  return [...result.values()];
}

function clean(name) {
  const result = name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (/[|;=\n]/u.test(result)) {
    throw new Error(`'${result}' holds a separator of the file.`);
  }

  return result;
}

// '7月', 'tháng 7': a number in words, which the patterns of the language read.
const isWord = name => !/\d/u.test(name);

function row(name, values) {
  return values.some(value => value.length > 0) ? [`${name} = ${values.map(value => value.join('; ')).join(' | ')}`] : [];
}

const months = Array.from({ length: 12 }, (_, i) => `${i + 1}`);
const systems = new Set(['hanidec', 'fullwide']);
const lines = [];
for (const tag of Object.keys(languages).sort()) {
  const locales = languages[tag];
  lines.push('', `[${tag}]`);
  lines.push(...row('months', names(locales, locale => calendar(locale, 'gregorian').months, months, isWord)));
  lines.push(...row('weekdays', names(locales, locale => calendar(locale, 'gregorian').days, weekdays)));
  const periods = locales.flatMap(locale => forms(calendar(locale, 'gregorian').dayPeriods)).flatMap(form => Object.values(form));
  lines.push(...row('dayPeriods', [distinct(periods)]));
  for (const [name, tags] of Object.entries(calendars)) {
    if (tags.includes(tag)) {
      // Hebrew has thirteen months; the second Adar of a leap year stands apart.
      const keys = name === 'hebrew' ? [...months, '13'] : months;
      const found = names(locales.slice(0, 1), locale => calendar(locale, name).months, keys);
      if (name === 'hebrew') {
        found[6].push(...names(locales, locale => calendar(locale, name).months, ['7-yeartype-leap'])[0]);
      }

      lines.push(...row(name, found));
    }
  }

  for (const locale of locales) {
    const numbers = load('cldr-numbers-full', 'main', locale, 'numbers.json').main[locale].numbers;
    systems.add(numbers.defaultNumberingSystem).add(numbers.otherNumberingSystems.native);
  }
}

const digits = load('cldr-core', 'supplemental', 'numberingSystems.json').supplemental.numberingSystems;
const head = [
  `# Names of months, weekdays, parts of the day and digits, from the Unicode CLDR ${version} (Unicode License v3). Made by make-cldr.mjs; do not edit.`,
  '# Months begin with January (the first of the calendar), weekdays with Sunday. "|" stands between them, ";" between the forms of one.',
  '',
  '[digits]',
  ...[...systems].filter(system => system !== 'latn').sort().map(system => `${system} = ${digits[system]._digits}`),
];
writeFileSync(join(dirname(fileURLToPath(import.meta.url)), 'cldr.txt'), [...head, ...lines, ''].join('\n'));

// Countries, and the cities that stand for time zones: the capitals and biggest cities of most countries, in each language.
const notCountries = new Set(['AC', 'AQ', 'BV', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'HM', 'IC', 'IO', 'QO', 'TA', 'TF', 'UM', 'UN', 'XA', 'XB', 'ZZ']);
const notCities = new Set(['Etc', 'Antarctica', 'Arctic', 'Pacific', 'Indian']);

// A word of the language that is also a small place says nothing: Center, Resolute. Countries have the islands.
const words = new Set(['America/Nome', 'America/Creston', 'America/Resolute', 'America/Inuvik', 'America/Cambridge_Bay',
  'Asia/Oral', 'Atlantic/Canary', 'Atlantic/Stanley', 'America/Menominee', 'America/Metlakatla', 'America/Nipigon']);

function* zones(node, path = '') {
  for (const [key, value] of Object.entries(node)) {
    const id = path ? `${path}/${key}` : key;
    if (value.exemplarCity) {
      yield [id, value.exemplarCity];
    } else if (typeof value === 'object' && !['long', 'short'].includes(key)) {
      yield* zones(value, id);
    }
  }
}

const zonesOf = locale => new Map(zones(load('cldr-dates-full', 'main', locale, 'timeZoneNames.json').main[locale].dates.timeZoneNames.zone));
const allZones = [...zonesOf('ru').keys()].filter(id => !notCities.has(id.split('/')[0]) && !words.has(id));

const isPlace = name => !/[,&()\d]/u.test(name);
const place = name => name.replaceAll('\u00AD', '').replaceAll('’', "'");

const rows = [];
for (const tag of Object.keys(languages).sort()) {
  const locales = languages[tag].slice(0, 1);
  const latin = !/[^\u0000-\u024F]/u.test(calendar(locales[0], 'gregorian').days.format.wide.sun.normalize('NFC').replace(/[\u1E00-\u1EFF]/gu, ''));
  const countries = locales.flatMap(locale => Object.entries(load('cldr-localenames-full', 'main', locale, 'territories.json').main[locale].localeDisplayNames.territories))
    .filter(([code]) => /^[A-Z]{2}(-alt-(short|variant))?$/u.test(code) && !notCountries.has(code.slice(0, 2)))
    .map(([, name]) => place(name)).filter(isPlace);
  const cities = locales.flatMap(locale => {
    const named = zonesOf(locale);
    return allZones.map(id => named.get(id) ?? (latin ? id.split('/').pop().replaceAll('_', ' ') : undefined));
  }).filter(Boolean).map(place).filter(isPlace);
  rows.push('', `[${tag}]`, ...row('countries', [distinct(countries)]), ...row('cities', [distinct(cities)]));
}

const about = [
  `# Names of countries and cities, from the Unicode CLDR ${version} (Unicode License v3). Made by make-cldr.mjs; do not edit.`,
  '# Cities are those that stand for a time zone. More, as papers write them, are in the data file of each language.',
];
writeFileSync(join(dirname(fileURLToPath(import.meta.url)), 'places.txt'), [...about, ...rows, ''].join('\n'));
