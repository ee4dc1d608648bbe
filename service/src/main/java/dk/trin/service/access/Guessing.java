package dk.trin.service.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.Configuration;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;

/**
 * How soon somebody would guess a password who tries what people choose: the 100,000 most common ones, words and names, rows
 * of keys, years, repetitions, letters written as digits, and what stands near at hand here.
 */
final class Guessing {
    /** About 30 billion guesses. */
    private static final double FEWEST_BITS = 35;

    private static final List<String> NEAR_AT_HAND = List.of(
            "trin",
            "kommune",
            "kommunen",
            "sundhed",
            "sundhedscenter",
            "sundhedshus",
            "sundhedsvæsen",
            "borger",
            "forløb",
            "rehabilitering",
            "adgangskode",
            "adgangskoden",
            "kodeord",
            "kodeordet",
            "password",
            "løsen",
            "hemmelig",
            "hemmelighed",
            "velkommen",
            "administrator",
            "admin",
            "bruger",
            "login",
            "sommer",
            "vinter",
            "forår",
            "efterår",
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december",
            "danmark",
            "københavn",
            "århus",
            "aarhus",
            "odense",
            "aalborg");

    private final List<String> words;

    Guessing(List<String> words) {
        this.words = List.copyOf(words);
    }

    /** Whether it would be guessed too soon; of somebody of that name. */
    boolean isEasy(String password, String userName) {
        DictionaryBuilder near =
                new DictionaryBuilder().setDictionaryName("near").setExclusion(false);
        near.addWords(NEAR_AT_HAND, 1);
        near.addWords(words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList(), 1);
        near.addWord(userName, 1);
        List<Dictionary> dictionaries = new ArrayList<>(ConfigurationBuilder.getDefaultDictionaries());
        dictionaries.add(near.createDictionary());
        Configuration configuration = new ConfigurationBuilder()
                .setLocale(Locale.ENGLISH)
                .setDictionaries(dictionaries)
                .setMinimumEntropy(FEWEST_BITS)
                .createConfiguration();
        return !new Nbvcxz(configuration).estimate(password).isMinimumEntropyMet();
    }
}
