'use strict';

function percent(amount) {
  if (amount >= 1000) {
    return 10;
  }
  return amount >= 100 ? 5 : 0;
}

function round(price) {
  return Math.round(price * 100) / 100;
}

module.exports = { percent, round };
