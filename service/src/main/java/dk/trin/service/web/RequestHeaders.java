package dk.trin.service.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The headers of the request being answered that say who does something to what they have read. */
public final class RequestHeaders {
    private static final String ACTOR = "X-Actor";
    private static final int LONGEST_NAME = 100;
    private static final Pattern REVISION = Pattern.compile("(?:W/)?\"([1-9][0-9]{0,8})\"");

    private RequestHeaders() {}

    /** Who does this; a request without a name is refused. */
    public static Actor actor() {
        String name = header(ACTOR).strip();
        boolean unusable = name.isEmpty()
                || name.length() > LONGEST_NAME
                || name.codePoints().anyMatch(Character::isISOControl);
        if (unusable) {
            throw refusal(ACTOR, FaultCode.WRONG_HEADER);
        }
        if (Cpr.isIn(name)) {
            throw refusal(ACTOR, FaultCode.CPR_LIKE);
        }
        return new Actor(name);
    }

    /** The revision that the caller has read; without it nobody knows what would be overwritten. */
    public static int revision() {
        String tag = header(HttpHeaders.IF_MATCH);
        if (tag.isBlank()) {
            throw new Refusal(ProblemType.REVISION_MISSING, List.of());
        }
        Matcher revision = REVISION.matcher(tag.strip());
        if (!revision.matches()) {
            throw refusal(HttpHeaders.IF_MATCH, FaultCode.WRONG_HEADER);
        }
        return Integer.parseInt(revision.group(1));
    }

    /** The tag of a revision, as {@link #revision()} wants it back. */
    public static String tag(int revision) {
        return '"' + String.valueOf(revision) + '"';
    }

    private static String header(String name) {
        ServletRequestAttributes attributes =
                (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        HttpServletRequest request = attributes.getRequest();
        String header = request.getHeader(name);
        return header == null ? "" : header;
    }

    private static Refusal refusal(String header, FaultCode code) {
        return Refusal.invalid(List.of(RequestFault.at("@" + header, code)));
    }
}
