package dk.trin.rules.vocabulary;

import dk.trin.rules.text.Text;

/** A group of factors that are assessed together and sent as one JSON object. */
public record Group(String code, Text label) {}
