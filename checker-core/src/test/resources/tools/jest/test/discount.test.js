'use strict';

const { percent } = require('../src/discount');

describe('a discount', () => {
  test('is none below 100', () => {
    expect(percent(99)).toBe(0);
  });

  describe('for a large order', () => {
    test('is 5 % from 100 on', () => {
      expect(percent(100)).toBe(5);
    });

    test.skip('is 10 % from 1000 on', () => {
      expect(percent(1000)).toBe(10);
    });
  });

  test.todo('is rounded to cents');
});
