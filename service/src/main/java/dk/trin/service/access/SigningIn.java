package dk.trin.service.access;

/**
 * How people sign in.
 *
 * @param byProvider at the identity provider; else with a password here
 */
public record SigningIn(boolean byProvider) {
    /** Where the way to the provider begins. */
    public static final String PROVIDER = "/oauth2/authorization/" + Provider.REGISTRATION;
}
