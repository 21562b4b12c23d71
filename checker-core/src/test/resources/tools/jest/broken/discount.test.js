'use strict';

const { percent, round } = require('../src/discount');

test('a discount is none below 100', () => {
  expect(percent(99)).toBe(0);
});

test('a price is rounded to cents', () => {
  expect(round(9.994)).toBe(10);
});
