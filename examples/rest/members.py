"""Organization: list members, invite someone."""

from avala import Avala

with Avala() as client:
    for member in client.organizations.list_members("acme-ai"):
        if member.user:
            print(f"{member.user.username} - {member.role}")

    invitation = client.organizations.create_invitation(
        "acme-ai", email="newuser@example.com", role="annotator"
    )
    print(f"Invitation sent to {invitation.email}")
