package dk.trin.service.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads whoever signs out of Trin on to where they sign out of the identity provider, too, if it has such a place. */
final class ProviderSignOut {
    private static final String TOKEN = ProviderSignOut.class.getName();

    private final Discovery provider;
    private final String clientId;

    ProviderSignOut(Discovery provider, String clientId) {
        this.provider = provider;
        this.clientId = clientId;
    }

    /** Keeps what tells the provider whose session there is meant. */
    static void prepare(HttpSession session, OidcIdToken token) {
        session.setAttribute(TOKEN, token.getTokenValue());
    }

    /** Finds out where to go, while the session that tells it is still there. */
    void leave(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(TOKEN) instanceof String token) {
            provider.signOut().ifPresent(place -> request.setAttribute(Pages.ONWARD, onward(request, place, token)));
        }
    }

    private String onward(HttpServletRequest request, String place, String token) {
        String back = UriComponentsBuilder.fromUriString(UrlUtils.buildFullRequestUrl(request))
                .replacePath(request.getContextPath() + Pages.SIGN_IN)
                .replaceQuery("ud")
                .toUriString();
        return UriComponentsBuilder.fromUriString(place)
                .queryParam("id_token_hint", "{token}")
                .queryParam("client_id", "{client}")
                .queryParam("post_logout_redirect_uri", "{back}")
                .encode()
                .buildAndExpand(token, clientId, back)
                .toUriString();
    }

    /**
     * Answers whoever has signed out. A page leads on and not a redirect: browsers hold those that follow a form against
     * {@code form-action}, and who knows where a provider leads on to.
     */
    static void left(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (request.getAttribute(Pages.ONWARD) == null) {
            response.sendRedirect(request.getContextPath() + Pages.SIGN_IN + "?ud");
        } else {
            request.getRequestDispatcher(Pages.SIGNED_OUT).forward(request, response);
        }
    }
}
