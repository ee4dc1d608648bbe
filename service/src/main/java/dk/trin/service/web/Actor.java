package dk.trin.service.web;

/**
 * Who does something that is kept: named by the caller, who is trusted because only this machine can call.
 *
 * @param name 1 to 100 characters, as the contract has it
 */
public record Actor(String name) {
    public Actor {
        if (name.isBlank() || name.length() > 100) {
            throw new IllegalArgumentException("an actor has a name of at most 100 characters");
        }
    }
}
