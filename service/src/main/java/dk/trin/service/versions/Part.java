package dk.trin.service.versions;

/** What a person has done in a version; nobody has two parts in one. */
enum Part {
    EDITOR,
    APPROVER
}
