"""Users, organizations, members, teams and invitations."""

from __future__ import annotations

from ..messages import Row
from ..people import person
from ..store import Store
from .builder import Builder, cycle

CALLER = {
    "username": "ada",
    "email": "ada@acme.example",
    "first_name": "Ada",
    "last_name": "Quist",
    "full_name": "Ada Quist",
    "picture": None,
    "in_waitlist": False,
}

_OTHERS = (
    ("bo", "Bo Lindqvist", "annotator"),
    ("cleo", "Cleo Marsh", "admin"),
    ("dan", "Dan Okafor", "member"),
    ("eva", "Eva Torres", "annotator"),
)


def caller(store: Store) -> Row:
    """Add the user whom the API key belongs to."""
    return store.insert("_User", {"uid": store.new_uid(), **CALLER, "_caller": True})


def build(builder: Builder) -> None:
    """Add the people and their organizations."""
    users = [caller(builder.store)]
    for username, full_name, _ in _OTHERS:
        first, last = full_name.split(" ")
        users.append(
            builder.store.insert(
                "_User",
                {
                    "uid": builder.store.new_uid(),
                    "username": username,
                    "email": f"{username}@acme.example",
                    "first_name": first,
                    "last_name": last,
                    "full_name": full_name,
                    "picture": f"https://storage.avala.ai/people/{username}.png",
                },
            )
        )
    roles = ["owner", *(role for _, _, role in _OTHERS)]
    acme = _organization(builder, "Acme AI", "acme-ai", "owner", len(users))
    _members(builder, acme, list(zip(users, roles, strict=True)))
    # In the second organization the caller may look, but not change anything.
    north = _organization(builder, "Northwind Robotics", "northwind-robotics", "member", 2)
    _members(builder, north, [(users[0], "member"), (users[2], "owner")])
    _teams(builder, acme, users)
    _invitations(builder, acme)


def _organization(builder: Builder, name: str, slug: str, role: str, members: int) -> Row:
    return builder.add(
        "Organization",
        slug,
        name=name,
        slug=slug,
        handle=slug,
        public_slug=slug,
        description=f"{name} labels sensor data.",
        logo=f"https://storage.avala.ai/logos/{slug}.png",
        logo_url=f"https://storage.avala.ai/logos/{slug}.png",
        website=f"https://{slug}.example/",
        industry="technology",
        organization_type="company",
        email=f"hello@{slug}.example",
        phone="+46 8 000 00 00",
        visibility="private",
        plan="pro",
        billing_status="active",
        is_active=True,
        is_verified=True,
        member_count=members,
        team_count=2,
        role=role,
        slug_edits_remaining=1,
        allowed_domains=[f"{slug}.example"],
        joined_at="2025-01-06T08:00:00Z",
    )


def _members(builder: Builder, organization: Row, members: list[tuple[Row, str]]) -> None:
    for user, role in members:
        builder.add(
            "OrganizationMember",
            **person(user),
            role=role,
            last_active_at=builder.time(30),
            _organization=organization["_key"],
        )


def _teams(builder: Builder, acme: Row, users: list[Row]) -> None:
    for name, slug, color, members in (
        ("Street scenes", "street-scenes", "#2e7d32", users[:3]),
        ("Warehouse", "warehouse", "#1565c0", users[1:]),
    ):
        team = builder.add(
            "Team",
            slug,
            name=name,
            slug=slug,
            description=f"Labels {name.lower()}.",
            color=color,
            organization_uid=acme["uid"],
            organization_name=acme["name"],
            organization_slug=acme["slug"],
            member_count=len(members),
            _organization=acme["_key"],
        )
        for index, user in enumerate(members):
            builder.add(
                "TeamMember",
                **person(user),
                role="member" if index else "lead",
                _team=team["_key"],
                _organization=acme["_key"],
            )


def _invitations(builder: Builder, acme: Row) -> None:
    statuses = ("pending", "pending", "accepted", "expired", "cancelled")
    for index in range(25):
        status = cycle(statuses, index)
        email = f"guest{index + 1}@partner.example"
        builder.add(
            "Invitation",
            email=email,
            invited_email=email,
            organization_name=acme["name"],
            organization_slug=acme["slug"],
            invited_by_username=CALLER["username"],
            role=cycle(("annotator", "member", "admin"), index),
            status=status,
            expires_at="2026-02-14T09:00:00Z" if status == "pending" else "2025-06-01T09:00:00Z",
            is_expired=status == "expired",
            accept_url=f"https://avala.ai/invitations/{index + 1}",
            copy_link=f"https://avala.ai/invitations/{index + 1}",
            _organization=acme["_key"],
        )
