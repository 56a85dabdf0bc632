package dev.galley.moderation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyAmountsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The boiler cost $1.5k to mend",
                "The app is $1.99 USD",
                "Eine Fahrt kostet 2,90 €",
                "Die Miete stieg von 1.234,50 € auf 1.310,75 €",
                "$9.80 in May, $12.5 in June"
            })
    void readsDecimalsAsPartOfTheirAmount(String text) {
        assertThat(MoneyAmounts.in(text).growth()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Put in $1.5k, took out $9.75k today | 1.5k, took out $9.75",
                "Aus 250,00 € wurden 4.100,50 € | 250,00 € wurden 4.100,50",
                "$400 became $9,800 | 400 became $9,800",
                "From 50 usd to 5 grand | 50 usd to 5",
                "100 EUR WERDEN 2 TAUSEND | 100 EUR WERDEN 2",
                "Из 60 руб стало 4 тыс рублей | 60 руб стало 4"
            })
    void findsAmountsThatGrow(String text, String grown) {
        assertThat(MoneyAmounts.in(text).growth())
                .hasValueSatisfying(span -> assertThat(span.of(text)).isEqualTo(grown));
    }
}
