"""Assessment of offers: criteria, cards, impartiality."""
