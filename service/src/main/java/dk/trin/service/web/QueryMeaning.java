package dk.trin.service.web;

import java.util.Optional;
import java.util.function.Function;

/**
 * What is checked of a query parameter beyond the contract, for every operation that has it.
 *
 * @param parameter its name
 * @param check the fault of a value, if it has one
 */
public record QueryMeaning(String parameter, Function<String, Optional<RequestFault>> check) {}
